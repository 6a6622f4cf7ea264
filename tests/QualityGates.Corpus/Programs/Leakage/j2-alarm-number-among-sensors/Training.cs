// corpus: The alarm of a pump is converted to a number for a chart, and the list of sensors in another file names that number, so the trainer is given its own label.
// library: ML.NET
// axis: several files
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pumps;

public sealed class PumpStudy(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics Measure(IEnumerable<Minute> minutes)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(minutes.ToList()), testFraction: 0.25);
        var pipeline = ml.Transforms.Conversion.ConvertType(Signals.AlarmNumber, nameof(Minute.Alarm), DataKind.Single)
            .Append(ml.Transforms.Categorical.OneHotEncoding(Signals.Site, nameof(Minute.Hall)))
            .Append(ml.Transforms.Concatenate("Features", Signals.ForModel)) // expect: MLQ2008
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Minute.Alarm)));
        return ml.BinaryClassification.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Minute.Alarm));
    }
}
