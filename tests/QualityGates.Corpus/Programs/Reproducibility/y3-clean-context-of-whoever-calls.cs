// corpus: A library shuffles and samples rows with the context it is given, of which nobody can tell here whether it has a seed, which is right.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ensembles;

public sealed record Verdict(double MeanAbsoluteError, double RootMeanSquaredError);

public sealed class BaggedRegression(MLContext ml, IEstimator<ITransformer> features, string label)
{
    private readonly List<ITransformer> _members = [];

    public Verdict Train(IDataView train, IDataView test, int members)
    {
        _members.Clear();
        var mixed = ml.Data.ShuffleRows(train);
        for (var member = 0; member < members; member++)
        {
            var sample = ml.Data.BootstrapSample(mixed);
            _members.Add(features.Append(ml.Regression.Trainers.FastTree(labelColumnName: label)).Fit(sample));
        }

        var metrics = _members.Select(member => ml.Regression.Evaluate(member.Transform(test), labelColumnName: label)).ToList();
        return new Verdict(metrics.Average(of => of.MeanAbsoluteError), metrics.Average(of => of.RootMeanSquaredError));
    }

    public float[] Predict(IDataView rows)
    {
        var scores = _members.Select(member => member.Transform(rows).GetColumn<float>("Score").ToArray()).ToArray();
        return Enumerable.Range(0, scores[0].Length).Select(row => scores.Average(of => of[row])).ToArray();
    }
}
