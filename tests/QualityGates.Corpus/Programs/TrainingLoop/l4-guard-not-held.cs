// corpus: Gradients are switched off as in Python, without the block; the second round of training learns nothing.
// library: TorchSharp
// axis: statement
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var net = Linear(4, 1);
var optimizer = optim.SGD(net.parameters(), 0.01);
for (var epoch = 0; epoch < 5; epoch++)
{
    for (var i = 0; i < 20; i++)
    {
        using var scope = NewDisposeScope();
        var x = rand(16, 4);
        optimizer.zero_grad();
        functional.mse_loss(net.call(x), x.sum(1, keepdim: true)).backward();
        optimizer.step();
    }

    torch.no_grad(); // expect: MLQ5004
    using var outer = NewDisposeScope();
    var test = rand(16, 4);
    Console.WriteLine(functional.mse_loss(net.call(test), test.sum(1, keepdim: true)).ToSingle());
}
