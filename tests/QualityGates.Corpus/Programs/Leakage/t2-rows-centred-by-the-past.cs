// corpus: A cleaning step is given the mean and deviation that it worked out on the training rows.
// library: ML.NET
// axis: mutated objects, record struct
using Microsoft.ML;

public class Sensor
{
    public float Vibration { get; set; }
    public float Heat { get; set; }
    public bool Label { get; set; }
}

public readonly record struct Spread(float Mean, float Deviation)
{
    public static Spread Of(IReadOnlyCollection<Sensor> sensors)
    {
        var mean = sensors.Average(s => s.Vibration);
        return new Spread(mean, MathF.Sqrt(sensors.Average(s => (s.Vibration - mean) * (s.Vibration - mean))));
    }

    public void Apply(IEnumerable<Sensor> sensors)
    {
        foreach (var sensor in sensors)
        {
            sensor.Vibration = (sensor.Vibration - Mean) / Deviation;
        }
    }
}

public class FailureModel(Func<List<Sensor>> load)
{
    public double Build()
    {
        var ml = new MLContext(seed: 3);
        var sensors = load();
        var cut = sensors.Count * 4 / 5;
        var train = sensors.GetRange(0, cut);
        var test = sensors.GetRange(cut, sensors.Count - cut);
        var spread = Spread.Of(train);
        spread.Apply(train);
        spread.Apply(test);
        var model = ml.Transforms.Concatenate("Features", "Vibration", "Heat")
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).AreaUnderRocCurve;
    }
}
