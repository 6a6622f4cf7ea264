// corpus: A regression whose author did not know that gradients add up.
// library: TorchSharp
// axis: local
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(3);
var net = Sequential(("in", Linear(3, 16)), ("act", ReLU()), ("out", Linear(16, 1)));
var optimizer = optim.SGD(net.parameters(), 0.01);
var inputs = rand(640, 3);
var targets = inputs.sum(1, keepdim: true);

for (var epoch = 0; epoch < 20; epoch++)
{
    for (var start = 0; start < 512; start += 32)
    {
        using var scope = NewDisposeScope();
        var loss = functional.mse_loss(net.call(inputs.narrow(0, start, 32)), targets.narrow(0, start, 32));
        loss.backward(); // expect: MLQ5001
        optimizer.step();
    }
}

net.eval();
using (no_grad())
{
    Console.WriteLine($"error {functional.mse_loss(net.call(inputs.narrow(0, 512, 128)), targets.narrow(0, 512, 128)).ToSingle():F3}");
}
