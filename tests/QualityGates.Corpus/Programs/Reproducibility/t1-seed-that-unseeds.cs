// corpus: Somebody takes the function that draws a new seed for the one that sets it.
// library: TorchSharp
// axis: script
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(4);
torch.seed(); // expect: MLQ1003

using var x = torch.load("x.pt");
using var y = torch.load("y.pt");
using var testX = torch.load("test-x.pt");
using var testY = torch.load("test-y.pt");
using var net = nn.Sequential(nn.Linear(10, 20), nn.Tanh(), nn.Linear(20, 1));
using var optimizer = optim.Adam(net.parameters());
for (var epoch = 0; epoch < 100; epoch++)
{
    using var scope = torch.NewDisposeScope();
    optimizer.zero_grad();
    nn.functional.mse_loss(net.call(x), y).backward();
    optimizer.step();
}

net.eval();
using (torch.no_grad())
{
    Console.WriteLine(nn.functional.mse_loss(net.call(testX), testY).item<float>());
}
