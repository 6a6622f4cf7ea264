// corpus: The optimizer is made and cleared, the loss goes backward, but no one steps: nothing is learned.
// library: TorchSharp
// axis: loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(123);
var linear = Linear(1, 1);
var optimizer = torch.optim.SGD(linear.parameters(), 0.01);
var xs = torch.linspace(0, 10, 200).unsqueeze(1);
var ys = 3 * xs + 2;
var lossFn = MSELoss();

for (int epoch = 1; epoch <= 100; epoch++)
{
    using var scope = torch.NewDisposeScope();
    optimizer.zero_grad();
    var predicted = linear.call(xs);
    var loss = lossFn.call(predicted, ys);
    loss.backward(); // expect: MLQ5002
    if (epoch % 10 == 0)
        Console.WriteLine($"epoch {epoch} loss {loss.item<float>()}");
}

Console.WriteLine($"w = {linear.weight!.item<float>()}, b = {linear.bias!.item<float>()}");
