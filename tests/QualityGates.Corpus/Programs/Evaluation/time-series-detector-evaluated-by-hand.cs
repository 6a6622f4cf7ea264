// corpus: SSA spikes are compared with the incidents of the operators by hand, precision and recall go to a file.
// library: ML.NET
// axis: time series, loop, tuple
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var past = ml.Data.LoadFromTextFile<Minute>("latency-past.csv", ',', hasHeader: true);
var week = ml.Data.LoadFromTextFile<Minute>("latency-week.csv", ',', hasHeader: true);
var detector = ml.Transforms.DetectSpikeBySsa("Spike", nameof(Minute.Milliseconds), 99.0, pvalueHistoryLength: 60, trainingWindowSize: 1440, seasonalityWindowSize: 60).Fit(past);
var (hits, alarms, incidents) = (0, 0, 0);
foreach (var minute in ml.Data.CreateEnumerable<Judged>(detector.Transform(week), reuseRowObject: true))
{
    var alarm = minute.Spike[0] > 0;
    alarms += alarm ? 1 : 0;
    incidents += minute.Incident ? 1 : 0;
    hits += alarm && minute.Incident ? 1 : 0;
}
File.WriteAllText("latency.txt", string.Create(CultureInfo.InvariantCulture, $"{hits / (double)alarms} {hits / (double)incidents}"));
ml.Model.Save(detector, past.Schema, "latency.zip");

public class Minute
{
    [LoadColumn(0)] public float Milliseconds { get; set; }
    [LoadColumn(1)] public bool Incident { get; set; }
}

public class Judged
{
    public bool Incident { get; set; }
    [VectorType(3)] public double[] Spike { get; set; } = [];
}
