// corpus: A preview from debugging is left in the training; another stands between #if DEBUG.
// library: Microsoft.ML
// axis: method, directive
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sensors;

public sealed class Reading
{
    [LoadColumn(0)]
    public float Vibration { get; set; }

    [LoadColumn(1)]
    public float Heat { get; set; }

    [LoadColumn(2)]
    public bool Label { get; set; }
}

public sealed class SensorTrainer(MLContext context)
{
    public ITransformer Train(IDataView rows)
    {
        var features = context.Transforms.Concatenate("Features", nameof(Reading.Vibration), nameof(Reading.Heat));
        var preview = features.Fit(rows).Transform(rows).Preview(10); // expect: MLQ6009
        foreach (var row in preview.RowView)
            Console.WriteLine(row.Values.Length);
#if DEBUG
        Console.WriteLine(rows.Preview().ColumnView.Length);
#endif
        return features.Append(context.BinaryClassification.Trainers.FastForest()).Fit(rows); // expect: MLQ3001
    }
}
