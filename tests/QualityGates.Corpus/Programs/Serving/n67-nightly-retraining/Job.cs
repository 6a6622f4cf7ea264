// corpus: The job hands its store no schema, and the challenger is stored with the schema of what the model has already transformed.
// library: ML.NET
// axis: store class, optional parameter, several files
using Microsoft.ML;

namespace Churn.Retraining;

public sealed class Job(MLContext ml, ModelStore store)
{
    public double Run(string champion, string challenger)
    {
        var rows = ml.Data.LoadFromTextFile<CustomerRow>("customers.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: nameof(CustomerRow.Household));
        var features = ml.Transforms.Concatenate("Features", nameof(CustomerRow.Calls), nameof(CustomerRow.Months));

        var trees = features.Append(ml.BinaryClassification.Trainers.FastTree(nameof(CustomerRow.Left))).Fit(parts.TrainSet);
        store.Put(champion, trees); // expect: MLQ6005

        var forest = features.Append(ml.BinaryClassification.Trainers.LightGbm(nameof(CustomerRow.Left))).Fit(parts.TrainSet);
        var scored = forest.Transform(parts.TestSet);
        store.Put(challenger, forest, scored.Schema); // expect: MLQ6005

        var old = ml.BinaryClassification.Evaluate(trees.Transform(parts.TestSet), nameof(CustomerRow.Left)).AreaUnderRocCurve;
        return ml.BinaryClassification.Evaluate(scored, nameof(CustomerRow.Left)).AreaUnderRocCurve - old;
    }
}
