// corpus: A network of linear layers is the same in both modes, so nobody sets one.
// library: TorchSharp
// axis: sequential, async
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
using var net = Sequential(("in", Linear(3, 16)), ("act", Tanh()), ("out", Linear(16, 1)));
using var optimizer = optim.Rprop(net.parameters());
for (var epoch = 0; epoch < 50; epoch++)
{
    using var scope = NewDisposeScope();
    var x = rand(64, 3);
    optimizer.zero_grad();
    functional.mse_loss(net.call(x), x.prod(1, keepdim: true)).backward();
    optimizer.step();
    await Task.Yield();
}

using var guard = inference_mode();
using var last = NewDisposeScope();
var test = rand(64, 3);
Console.WriteLine(functional.mse_loss(net.call(test), test.prod(1, keepdim: true)).ToSingle());
