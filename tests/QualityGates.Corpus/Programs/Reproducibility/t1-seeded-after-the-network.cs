// corpus: The seed is set when the weights have been drawn already.
// library: TorchSharp
// axis: script with local functions
using TorchSharp;
using static TorchSharp.torch;

using var net = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3));
torch.manual_seed(42); // expect: MLQ1003
using var x = torch.load("iris-x.pt");
using var y = torch.load("iris-y.pt");
using var testX = torch.load("iris-test-x.pt");
using var testY = torch.load("iris-test-y.pt");
Train();
Console.WriteLine($"{Accuracy():P1}");

void Train()
{
    using var optimizer = optim.Adam(net.parameters(), 0.01);
    for (var epoch = 0; epoch < 100; epoch++)
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        nn.functional.cross_entropy(net.call(x), y).backward();
        optimizer.step();
    }
}

float Accuracy()
{
    net.eval();
    using var guard = torch.no_grad();
    using var scope = torch.NewDisposeScope();
    return net.call(testX).argmax(1).eq(testY).to_type(ScalarType.Float32).mean().item<float>();
}
