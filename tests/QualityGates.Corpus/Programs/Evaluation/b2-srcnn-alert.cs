// corpus: Spectral residual anomalies need no labels and learn nothing; their alert flag and score are compared with constants.
// library: ML.NET
// axis: time series, vector prediction
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.TimeSeries;
using Microsoft.ML.Transforms.TimeSeries;

var mlContext = new MLContext(seed: 1);
IDataView phoneCalls = mlContext.Data.LoadFromTextFile<PhoneCallsData>("phone-calls.csv", hasHeader: true, separatorChar: ',');
int period = mlContext.AnomalyDetection.DetectSeasonality(phoneCalls, nameof(PhoneCallsData.Value));
var options = new SrCnnEntireAnomalyDetectorOptions { Threshold = 0.3, Sensitivity = 64.0, DetectMode = SrCnnDetectMode.AnomalyAndMargin, Period = period };
IDataView outputDataView = mlContext.AnomalyDetection.DetectEntireAnomalyBySrCnn(phoneCalls, nameof(PhoneCallsPrediction.Prediction), nameof(PhoneCallsData.Value), options);

var predictions = mlContext.Data.CreateEnumerable<PhoneCallsPrediction>(outputDataView, reuseRowObject: false);
foreach (var (p, index) in predictions.Select((p, i) => (p, i)))
{
    double anomalyScore = p.Prediction[1];
    if (p.Prediction[0] > 0.5 || anomalyScore > 0.5)
    {
        Console.WriteLine($"{index}, anomaly, expected {p.Prediction[3]:F1}");
    }
}

public class PhoneCallsData
{
    [LoadColumn(0)] public string Timestamp { get; set; } = "";
    [LoadColumn(1)] public double Value { get; set; }
}

public class PhoneCallsPrediction
{
    [VectorType(7)] public double[] Prediction { get; set; } = [];
}
