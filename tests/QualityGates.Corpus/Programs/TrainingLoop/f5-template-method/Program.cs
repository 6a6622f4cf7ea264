// corpus: Two jobs share the loop of a base class; only the one whose step clears nothing is wrong. The program runs both.
// library: TorchSharp
// axis: base class
using Silos;
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(31);
var rows = Enumerable.Range(0, 20).Select(_ => torch.rand(8, 3)).ToList();
Job[] jobs = [new MoistureJob(), new WeightJob()];
foreach (var job in jobs)
{
    job.Run(rows);
}
