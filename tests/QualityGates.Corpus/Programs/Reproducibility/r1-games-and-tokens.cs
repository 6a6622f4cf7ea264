// corpus: Randomness that decides no row and no weight: a pause of a crawler, a token of a session, a tie of a game, a picture shown in the console.
// library: ML.NET
// axis: look-alike uses
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Arcade;

public sealed class Player
{
    [LoadColumn(0, 4)]
    [VectorType(5)]
    public float[] Features { get; set; } = [];

    [LoadColumn(5)] public float Label { get; set; }
}

public sealed class Session
{
    private static readonly Random Dice = new();

    public string Token { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    public int Roll() => Dice.Next(1, 7);

    public static string Greeting(string[] greetings) => greetings[Random.Shared.Next(greetings.Length)];
}

public static class Program
{
    public static async Task Main()
    {
        var session = new Session();
        await Task.Delay(Random.Shared.Next(50, 100));
        Console.WriteLine($"{Session.Greeting(["hello", "welcome"])} {session.Token}: {session.Roll()}");

        var ml = new MLContext(seed: 40);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Player>("players.tsv"));
        var model = ml.Regression.Trainers.LightGbm().Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored);
        Console.WriteLine($"{metrics.RSquared} {metrics.MeanAbsoluteError} at {DateTime.Now}");
    }
}
