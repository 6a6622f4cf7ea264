// corpus: A card game shuffles with new Guids and an unseeded generator and walks a hash set; no model anywhere.
// library: none
// axis: trap, no machine learning
namespace Cards;

internal sealed record Card(string Suit, int Rank);

internal sealed class Deck
{
    private readonly List<Card> _cards;

    public Deck()
    {
        var suits = new HashSet<string> { "hearts", "spades" };
        _cards = suits.SelectMany(s => Enumerable.Range(1, 13).Select(r => new Card(s, r))).OrderBy(_ => Guid.NewGuid()).ToList();
    }

    public Card Draw()
    {
        var i = new Random().Next(_cards.Count);
        var card = _cards[i];
        _cards.RemoveAt(i);
        return card;
    }

    public static double Bet(string text) => double.Parse(text);
}
