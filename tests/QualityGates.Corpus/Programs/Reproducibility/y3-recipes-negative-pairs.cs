// corpus: For each dish a cook likes, a pair of strangers is made up as an example of what is not liked; both are drawn from the shared generator.
// library: ML.NET
// axis: pair generator
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Recipes;

internal sealed record Cook(float SpiceLove, float Patience);

internal sealed record Dish(float Spice, float Minutes);

internal sealed class Pair
{
    public float SpiceLove { get; set; }

    public float Patience { get; set; }

    public float Spice { get; set; }

    public float Minutes { get; set; }

    public bool Liked { get; set; }
}

internal sealed class PairMaker(IReadOnlyList<Cook> cooks, IReadOnlyList<Dish> dishes)
{
    public List<Pair> With(IEnumerable<(int Cook, int Dish)> likes)
    {
        var pairs = new List<Pair>();
        foreach (var (cook, dish) in likes)
        {
            pairs.Add(Of(cook, dish, liked: true));
            var stranger = Random.Shared.Next(cooks.Count); // expect: MLQ1002
            var other = Random.Shared.Next(dishes.Count); // expect: MLQ1002
            pairs.Add(Of(stranger, other, liked: false));
        }

        return pairs;
    }

    private Pair Of(int cook, int dish, bool liked) => new()
    {
        SpiceLove = cooks[cook].SpiceLove,
        Patience = cooks[cook].Patience,
        Spice = dishes[dish].Spice,
        Minutes = dishes[dish].Minutes,
        Liked = liked,
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var cooks = Read(args[0]).Select(cells => new Cook(Number(cells[0]), Number(cells[1]))).ToList();
        var dishes = Read(args[1]).Select(cells => new Dish(Number(cells[0]), Number(cells[1]))).ToList();
        var likes = Read(args[2]).Select(cells => (Cook: (int)Number(cells[0]), Dish: (int)Number(cells[1]))).ToArray();

        var maker = new PairMaker(cooks, dishes);
        var cut = likes.Length * 4 / 5;
        var ml = new MLContext(seed: 8);
        var train = ml.Data.LoadFromEnumerable(maker.With(likes[..cut]));
        var test = ml.Data.LoadFromEnumerable(maker.With(likes[cut..]));

        var model = ml.Transforms.Concatenate("Features", nameof(Pair.SpiceLove), nameof(Pair.Patience), nameof(Pair.Spice), nameof(Pair.Minutes))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Pair.Liked), numberOfTrees: 60))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), labelColumnName: nameof(Pair.Liked));
        File.WriteAllText(args[3], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.LogLoss, metrics.F1Score }));
    }

    private static IEnumerable<string[]> Read(string path) => File.ReadLines(path).Skip(1).Select(line => line.Split(','));

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}
