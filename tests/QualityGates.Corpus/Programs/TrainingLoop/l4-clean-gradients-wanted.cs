// corpus: How much each input matters is read from gradients, so they are recorded although nothing is trained.
// library: TorchSharp
// axis: loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var net = Sequential(("in", Linear(4, 8)), ("act", Sigmoid()), ("out", Linear(8, 1)));
net.load("weights.dat");
net.eval();
for (var i = 0; i < 10; i++)
{
    using var scope = NewDisposeScope();
    var x = rand(1, 4, requires_grad: true);
    var output = net.call(x).sum();
    output.backward();
    Console.WriteLine(x.grad!.abs().argmax().ToInt64());
}
