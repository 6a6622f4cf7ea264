// corpus: forward is called directly, but no module of the program has a hook: it is the same.
// library: TorchSharp
// axis: direct
// scores: MLQ5009
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(6);
var net = nn.Linear(4, 4);
using var guard = torch.no_grad();
using var rows = torch.rand(3, 4);
using var first = net.forward(rows);
Console.WriteLine(first.shape[0]);
