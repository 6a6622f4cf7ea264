// corpus: Sets of words are only asked whether a word is in them; the vocabulary, which decides the features, is sorted by count and name.
// library: ML.NET
// axis: vocabulary class
using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Recipes;

public sealed record Recipe(string Kitchen, string[] Ingredients);

public sealed class RecipeRow
{
    public string Kitchen { get; set; } = "";

    [VectorType(400)] public float[] Features { get; set; } = [];
}

public sealed class Vocabulary
{
    private static readonly FrozenSet<string> Common = new[] { "salt", "water", "oil" }.ToFrozenSet();
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    private Vocabulary(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            _positions[word] = _positions.Count;
        }
    }

    public static Vocabulary From(IEnumerable<Recipe> recipes, int size)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in recipes.SelectMany(r => r.Ingredients).Where(w => !Common.Contains(w)))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return new Vocabulary(counts
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(size)
            .Select(pair => pair.Key));
    }

    public RecipeRow ToRow(Recipe recipe)
    {
        var present = new HashSet<string>(recipe.Ingredients, StringComparer.Ordinal);
        var row = new RecipeRow { Kitchen = recipe.Kitchen, Features = new float[400] };
        foreach (var (word, position) in _positions)
        {
            row.Features[position] = present.Contains(word) ? 1 : 0;
        }

        return row;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var training = Read(args[0]);
        var testing = Read(args[1]);
        var vocabulary = Vocabulary.From(training, size: 400);
        var ml = new MLContext(seed: 1);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", "Kitchen")
            .Append(ml.MulticlassClassification.Trainers.LightGbm(
                new LightGbmMulticlassTrainer.Options { Deterministic = true, NumberOfThreads = 1 }))
            .Fit(ml.Data.LoadFromEnumerable(training.Select(vocabulary.ToRow).ToList()));
        var metrics = ml.MulticlassClassification.Evaluate(
            model.Transform(ml.Data.LoadFromEnumerable(testing.Select(vocabulary.ToRow).ToList())));
        File.WriteAllText(args[2], JsonSerializer.Serialize(new { metrics.MicroAccuracy, metrics.MacroAccuracy, metrics.LogLoss }));
    }

    private static List<Recipe> Read(string file)
        => JsonSerializer.Deserialize<List<Recipe>>(File.ReadAllText(file)) ?? throw new InvalidDataException("The file holds no recipes.");
}
