// corpus: A chain that only turns recipes into vectors is fitted, saved and used for the search of neighbours; no trainer is in it, so there is nothing to evaluate.
// library: ML.NET
// axis: library
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Recipes;

public sealed class Recipe
{
    public string Title { get; set; } = "";

    public string Steps { get; set; } = "";
}

public sealed class RecipeVector
{
    public string Title { get; set; } = "";

    public float[] Vector { get; set; } = [];
}

public sealed class RecipeIndex
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly List<RecipeVector> _known = [];

    public void Build(IReadOnlyList<Recipe> recipes, Stream target)
    {
        var view = _ml.Data.LoadFromEnumerable(recipes);
        var model = _ml.Transforms.Text.FeaturizeText("Vector", nameof(Recipe.Steps))
            .Append(_ml.Transforms.NormalizeLpNorm("Vector"))
            .Fit(view);
        _ml.Model.Save(model, view.Schema, target);
        _known.AddRange(_ml.Data.CreateEnumerable<RecipeVector>(model.Transform(view), reuseRowObject: false));
    }

    public IEnumerable<string> Near(float[] wanted, int count)
        => _known.OrderByDescending(known => Cosine(known.Vector, wanted)).Take(count).Select(known => known.Title);

    private static float Cosine(float[] left, float[] right)
    {
        var sum = 0f;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
