// corpus: A scorer class is asked for what a user types and for the few lines of a menu; nobody goes through a data set.
// library: ML.NET
// axis: method of a class, loop over a dictionary
// scores: MLQ6003
using System.Globalization;
using Microsoft.ML;

using var scorer = new Scorer(new MLContext(seed: 1));
var menu = new Dictionary<string, Dish>
{
    ["soup"] = new() { Weight = 300 },
    ["steak"] = new() { Weight = 250 },
};
foreach (var (name, dish) in menu)
{
    Console.WriteLine($"{name}: {scorer.Energy(dish):F0} kcal");
}
for (var line = Console.ReadLine(); !string.IsNullOrEmpty(line); line = Console.ReadLine())
{
    Console.WriteLine(scorer.Energy(new Dish { Weight = float.Parse(line, CultureInfo.InvariantCulture) }));
}

internal sealed class Scorer(MLContext ml) : IDisposable
{
    private readonly PredictionEngine<Dish, Energy> _engine = ml.Model.CreatePredictionEngine<Dish, Energy>(ml.Model.Load("dishes.zip", out _));

    public float Energy(Dish dish) => _engine.Predict(dish).Score;

    public void Dispose() => _engine.Dispose();
}

internal sealed class Dish
{
    public float Weight { get; set; }
}

internal sealed class Energy
{
    public float Score { get; set; }
}
