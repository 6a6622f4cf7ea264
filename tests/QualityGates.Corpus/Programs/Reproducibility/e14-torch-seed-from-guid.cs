// corpus: The seed is a new Guid's hash; it is never written down.
// library: TorchSharp
// axis: local, cast, conditional
using TorchSharp;
using static TorchSharp.torch;

long s = Guid.NewGuid().GetHashCode();
manual_seed(args.Length > 0 ? 5 : s); // expect: MLQ1004
var order = new Random(Environment.ProcessId); // expect: MLQ1004
var indices = Enumerable.Range(0, 64).OrderBy(_ => order.Next()).ToArray();
var net = nn.Linear(3, 1);
var x = randn(64, 3)[tensor(indices.Select(i => (long)i).ToArray())];
var t = x.sum(1, keepdim: true);
var opt = optim.SGD(net.parameters(), 0.1);
net.train();
for (var i = 0; i < 10; i++)
{
    using var scope = NewDisposeScope();
    opt.zero_grad();
    var loss = nn.functional.mse_loss(net.call(x), t);
    loss.backward();
    opt.step();
}
