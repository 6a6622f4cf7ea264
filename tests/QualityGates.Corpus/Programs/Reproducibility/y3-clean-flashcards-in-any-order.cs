// corpus: Cards of a vocabulary trainer and their answers are shuffled for whoever learns, and a loaded model tells how hard a card is; nothing is trained on them, which is right.
// library: ML.NET
// axis: view model
using Microsoft.ML;

namespace Vocabulary;

public sealed class Card
{
    public string Word { get; set; } = "";

    public string Translation { get; set; } = "";

    public float Letters { get; set; }

    public float Frequency { get; set; }
}

public sealed class Hardness
{
    public float Score { get; set; }
}

public sealed class Lesson : IDisposable
{
    private readonly Queue<Card> _cards;
    private readonly IReadOnlyList<Card> _deck;
    private readonly PredictionEngine<Card, Hardness> _engine;

    public Lesson(IReadOnlyList<Card> deck, string modelPath)
    {
        var ml = new MLContext(seed: 2);
        _deck = deck;
        _cards = new Queue<Card>(deck.Shuffle());
        _engine = ml.Model.CreatePredictionEngine<Card, Hardness>(ml.Model.Load(modelPath, out _));
    }

    public (string Word, string[] Choices, float Seconds)? Next()
    {
        if (!_cards.TryDequeue(out var card))
        {
            return null;
        }

        var choices = _deck.OrderBy(_ => Guid.NewGuid()).Where(other => other != card).Take(3).Select(other => other.Translation).Append(card.Translation).ToArray();
        Random.Shared.Shuffle(choices);
        return (card.Word, choices, 5 + 10 * _engine.Predict(card).Score);
    }

    public void Dispose() => _engine.Dispose();
}
