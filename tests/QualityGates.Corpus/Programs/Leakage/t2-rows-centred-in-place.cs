// corpus: A cleaning step subtracts the mean of all rows and divides by their deviation, in the objects themselves.
// library: ML.NET
// axis: mutated objects, services
using Microsoft.ML;

public class Sensor
{
    public float Vibration { get; set; }
    public float Heat { get; set; }
    public bool Label { get; set; }
}

public interface ISensorStore
{
    List<Sensor> GetAll();
}

public class SensorCleaner
{
    public void Standardize(List<Sensor> sensors)
    {
        var mean = sensors.Average(s => s.Vibration);
        var deviation = (float)Math.Sqrt(sensors.Average(s => (s.Vibration - mean) * (s.Vibration - mean)));
        foreach (var sensor in sensors)
        {
            sensor.Vibration = (sensor.Vibration - mean) / deviation;
        }
    }
}

public class FailureModel(ISensorStore store, SensorCleaner cleaner)
{
    public double Build()
    {
        var ml = new MLContext(seed: 3);
        var sensors = store.GetAll();
        cleaner.Standardize(sensors); // expect: MLQ2001
        var train = sensors.Take(sensors.Count * 4 / 5).ToList();
        var test = sensors.Skip(sensors.Count * 4 / 5).ToList();
        var model = ml.Transforms.Concatenate("Features", "Vibration", "Heat")
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).AreaUnderRocCurve;
    }
}
