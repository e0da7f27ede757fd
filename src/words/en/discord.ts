// What only Discord shows: names of menus, forms and switches, and what is said about buttons.
export const discordWords = {
  explain: 'Explain names',
  private: 'Only I see the answer',
  public: 'Everyone here sees the answer',
  oldButton: 'This button is from an older version of the bot. Please ask again.',
  notYours: 'Only the person who asked can delete this answer.',
  noText: 'That message holds no text to explain.',
  form: 'New digest',
  sorry: (id: string) => `Sorry, that went wrong. This is our mistake, not yours; it has been logged under ${id}.`,
  field: (name: string) => name.charAt(0).toUpperCase() + name.slice(1),
} as const;
