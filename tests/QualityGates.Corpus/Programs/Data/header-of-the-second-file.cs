// corpus: Two files of one row class; the header of the second is read as a row.
// library: ML.NET
// axis: two calls
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var january = ml.Data.LoadFromTextFile<Delivery>("january.csv", separatorChar: ',', hasHeader: true);
var february = ml.Data.LoadFromTextFile<Delivery>("february.csv", separatorChar: ','); // expect: MLQ4005
var march = ml.Data.LoadFromTextFile<Delivery>("march.dat", separatorChar: ',', hasHeader: false);
Console.WriteLine(january.Schema.Count + february.Schema.Count + march.Schema.Count);

class Delivery
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Days { get; set; }
}
