// corpus: Preparation and trainer are two models with two files; each is saved with the schema of the rows it takes.
// library: ML.NET
// axis: library, two models
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clinic.Stay;

public sealed class Admission
{
    public float Age { get; set; }

    public string Ward { get; set; } = "";

    public float Days { get; set; }
}

public sealed class StayTrainer(MLContext context, string folder)
{
    public RegressionMetrics Train(IEnumerable<Admission> admissions)
    {
        var split = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(admissions), testFraction: 0.2, seed: 1);
        var preparation = context.Transforms.Categorical.OneHotEncoding("WardEncoded", "Ward")
            .Append(context.Transforms.Concatenate("Features", "Age", "WardEncoded"))
            .Fit(split.TrainSet);

        var prepared = preparation.Transform(split.TrainSet);
        var trained = context.Regression.Trainers.FastTree(labelColumnName: "Days").Fit(prepared);

        context.Model.Save(preparation, split.TrainSet.Schema, Path.Combine(folder, "preparation.zip"));
        context.Model.Save(trained, prepared.Schema, Path.Combine(folder, "stay.zip"));

        var scored = trained.Transform(preparation.Transform(split.TestSet));
        return context.Regression.Evaluate(scored, labelColumnName: "Days");
    }
}
