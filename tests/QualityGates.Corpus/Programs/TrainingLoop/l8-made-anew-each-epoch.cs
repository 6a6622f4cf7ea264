// corpus: The method for an epoch makes its own optimizer, so Adam begins again ten times.
// library: TorchSharp
// axis: helper, named arguments
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var net = Linear(10, 2);
for (var epoch = 0; epoch < 10; epoch++)
{
    Console.WriteLine($"{epoch}: {Epoch(net):F3}");
}

static double Epoch(Module<Tensor, Tensor> net)
{
    using var optimizer = optim.Adam(lr: 0.01, parameters: net.parameters()); // expect: MLQ5008
    var sum = 0.0;
    for (var i = 0; i < 100; i++)
    {
        using var scope = NewDisposeScope();
        var x = rand(8, 10);
        optimizer.zero_grad();
        var loss = functional.cross_entropy(net.call(x), (x.sum(1) > 5).to(int64));
        loss.backward();
        optimizer.step();
        sum += loss.ToDouble();
    }

    return sum / 100;
}
