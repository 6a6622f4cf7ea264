// corpus: torch.seed() is taken for a call that sets a seed; it draws a new one from the clock.
// library: TorchSharp
// axis: misread call, constructor
using TorchSharp;
using static TorchSharp.torch;

manual_seed(3);
var net = nn.Linear(6, 1);
seed(); // expect: MLQ1003
var noise = randn(32, 6);
var goal = noise.sum(1, keepdim: true);
var optimizer = optim.Adam(net.parameters());
net.train();
foreach (var _ in Enumerable.Range(0, 30))
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.l1_loss(net.call(noise), goal);
    loss.backward();
    optimizer.step();
}
