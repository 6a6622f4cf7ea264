// corpus: A tailor's program fits suits to bodies, evaluates them and saves the pattern; its types only share names with those of a learner.
// library: none
// axis: look-alike types
using System.Globalization;

var shop = new TailorContext();
var pattern = new Pattern("slim").Fit(new Body(96, 82, 101));
shop.Regression.Evaluate(pattern);
shop.Model.Save(pattern, Path.Combine(AppContext.BaseDirectory, "pattern.txt"));

var score = new FittingScore { Score = 0.7f, Accuracy = 0.9 };
Console.WriteLine(score.Score > 0.5f ? "try it on" : "measure again");
Console.WriteLine(score.Accuracy.ToString("P0", CultureInfo.InvariantCulture));

internal sealed record Body(int Chest, int Waist, int Hips);

internal sealed record FittedPattern(string Name, int Width);

internal sealed class Pattern(string name)
{
    public FittedPattern Fit(Body body) => new(name, Math.Max(body.Chest, body.Hips) / 2);
}

internal sealed class FittingScore
{
    public float Score { get; init; }

    public double Accuracy { get; init; }
}

internal sealed class TailorContext
{
    public Evaluator Regression { get; } = new();

    public ModelStore Model { get; } = new();
}

internal sealed class Evaluator
{
    public FittingScore Evaluate(FittedPattern pattern) => new() { Score = pattern.Width / 100f, Accuracy = 1 };
}

internal sealed class ModelStore
{
    public void Save(FittedPattern pattern, string file)
        => File.WriteAllText(file, pattern.Name + " " + pattern.Width.ToString(CultureInfo.InvariantCulture));
}
