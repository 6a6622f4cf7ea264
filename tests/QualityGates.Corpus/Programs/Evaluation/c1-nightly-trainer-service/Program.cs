// corpus: A service trains every night and stores the model; nobody ever measures it.
// library: ML.NET
// axis: interface, async loop, three files
using Microsoft.ML;
using Microsoft.ML.Data;
using Warehouse;

await new NightlyTrainer(new MLContext(seed: 1), new FileStore("model.zip")).RunAsync(CancellationToken.None);

namespace Warehouse
{
    public sealed class Order
    {
        [LoadColumn(0)] public string Shop { get; set; } = "";
        [LoadColumn(1)] public float Weekday { get; set; }
        [LoadColumn(2)] public float Pieces { get; set; }
    }
}
