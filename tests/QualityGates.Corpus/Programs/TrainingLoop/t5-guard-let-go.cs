// corpus: no_grad() is called like a switch and its guard dropped: gradients stay off for good.
// library: TorchSharp
// axis: methods
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(8);
var net = Sequential(Linear(4, 8), ReLU(), Linear(8, 3));
var sgd = optim.SGD(net.parameters(), 0.1);
var inputs = rand(120, 4);
var targets = randint(0, 3, new long[] { 120 }, dtype: ScalarType.Int64);

for (var round = 0; round < 30; round++)
{
    using var scope = NewDisposeScope();
    sgd.zero_grad();
    var loss = functional.cross_entropy(net.call(inputs[..90]), targets[..90]);
    loss.backward();
    sgd.step();
    Report(round);
}

void Report(int round)
{
    torch.no_grad(); // expect: MLQ5004
    var right = net.call(inputs[90..]).argmax(1).eq(targets[90..]).sum().item<long>();
    Console.WriteLine($"round {round}: {right} of 30");
}
