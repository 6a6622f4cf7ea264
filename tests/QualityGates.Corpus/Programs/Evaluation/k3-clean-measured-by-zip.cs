// corpus: The predictions are zipped with the labels and their differences averaged by hand, in another class; then the model is saved.
// library: ML.NET
// axis: interface, LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 90);
var rows = ml.Data.LoadFromTextFile<Course>("courses.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Course.Hours), nameof(Course.Exercises))
    .Append(ml.Regression.Trainers.FastForest(nameof(Course.Points)))
    .Fit(parts.TrainSet);

IJudge judge = new AbsoluteJudge();
var error = judge.Judge(
    parts.TestSet.GetColumn<float>(nameof(Course.Points)),
    model.Transform(parts.TestSet).GetColumn<float>("Score"));
if (error > 8)
{
    throw new InvalidOperationException($"The guess is off by {error:F1} points.");
}

ml.Model.Save(model, rows.Schema, "courses.zip");

public sealed class Course
{
    [LoadColumn(0)]
    public float Hours { get; set; }

    [LoadColumn(1)]
    public float Exercises { get; set; }

    [LoadColumn(2)]
    public float Points { get; set; }
}

public interface IJudge
{
    double Judge(IEnumerable<float> truths, IEnumerable<float> guesses);
}

public sealed class AbsoluteJudge : IJudge
{
    public double Judge(IEnumerable<float> truths, IEnumerable<float> guesses) => truths.Zip(guesses, (truth, guess) => Math.Abs(truth - guess)).Average();
}
