// corpus: A simulation of prices and a game draw without seed in a project with a model; the numbers make no rows.
// library: ML.NET
// axis: look-alikes
using Microsoft.ML;

namespace Arcade;

public sealed class Enemy
{
    private readonly Random _random = new();
    private float _x, _y;

    public void Wander(float step)
    {
        _x += step * (_random.NextSingle() - 0.5f);
        _y += step * (_random.NextSingle() - 0.5f);
    }

    public float DistanceTo(float x, float y) => MathF.Sqrt((_x - x) * (_x - x) + (_y - y) * (_y - y));
}

public static class Deck
{
    public static void Shuffle(string[] cards) => Random.Shared.Shuffle(cards);
}

public static class Prices
{
    public static double Walk(int days, double drift)
    {
        var random = new Random();
        var price = 100.0;
        for (var day = 0; day < days; day++)
        {
            price *= 1 + drift + (random.NextDouble() - 0.5) * 0.02;
        }

        return price;
    }
}

public sealed class Difficulty(MLContext ml, ITransformer model)
{
    public IDataView Rate(IDataView sessions) => model.Transform(ml.Data.TakeRows(sessions, 100));
}
