using Meters;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 14);
var meters = ml.Data.LoadFromTextFile<Meter>(Path.Combine(folder, "meters.csv"), separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(meters, testFraction: 0.2);

var modelFile = Path.Combine(folder, "meters.zip");
new MeterTrainer(ml).Train(split.TrainSet, modelFile);

IAudit audit = new MeterAudit(ml, Path.Combine(folder, "meters.audit.json"));
return audit.Passes(modelFile, split.TestSet) ? 0 : 1;

namespace Meters
{
    public sealed class Meter
    {
        [LoadColumn(0)] public float Age { get; set; }

        [LoadColumn(1)] public float Pressure { get; set; }

        [LoadColumn(2)] public float Flow { get; set; }

        [LoadColumn(3)] public bool Broken { get; set; }
    }
}
