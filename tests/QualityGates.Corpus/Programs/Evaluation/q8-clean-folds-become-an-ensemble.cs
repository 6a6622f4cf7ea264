// corpus: A cross-validation is made for its models, which vote together; they are measured as one on rows kept apart.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Avalanches;

public sealed class Slope
{
    public float Angle { get; set; }

    public float Snow { get; set; }

    public float Warming { get; set; }

    public float Danger { get; set; }
}

public sealed class Guess
{
    public float Score { get; set; }
}

public sealed class Committee(MLContext ml, IReadOnlyList<ITransformer> members)
{
    public static Committee Train(MLContext ml, IDataView rows)
    {
        var pipeline = ml.Transforms.Concatenate("Features", "Angle", "Snow", "Warming")
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Danger", numberOfTrees: 40));
        var folds = ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: "Danger", seed: 7);
        return new Committee(ml, folds.Select(fold => fold.Model).ToList());
    }

    public float[] Answer(IDataView rows)
    {
        var answers = members.Select(member => ml.Data.CreateEnumerable<Guess>(member.Transform(rows), reuseRowObject: false).Select(guess => guess.Score).ToArray()).ToList();
        return Enumerable.Range(0, answers[0].Length).Select(i => answers.Average(member => member[i])).ToArray();
    }
}

public static class Study
{
    public static (double Mae, double Rmse) Run(MLContext ml, IReadOnlyList<Slope> slopes)
    {
        var cut = slopes.Count * 4 / 5;
        var committee = Committee.Train(ml, ml.Data.LoadFromEnumerable(slopes.Take(cut).ToList()));
        var kept = slopes.Skip(cut).ToList();
        var gaps = committee.Answer(ml.Data.LoadFromEnumerable(kept)).Zip(kept, (answer, slope) => (double)(answer - slope.Danger)).ToArray();
        return (gaps.Average(gap => Math.Abs(gap)), Math.Sqrt(gaps.Average(gap => gap * gap)));
    }
}
