// corpus: The losses of the epochs are a query; its lambda forgets to clear what the epoch before left.
// library: TorchSharp
// axis: lambda
using TorchSharp;
using static TorchSharp.torch;

torch.random.manual_seed(42);
var xs = torch.linspace(0, 1, 200).reshape(200, 1);
var ys = (3 * xs + 0.5).detach();
var line = nn.Linear(1, 1);
var sgd = optim.SGD(line.parameters(), learningRate: 0.1);

var losses = Enumerable.Range(0, 300)
    .Select(_ =>
    {
        using var scope = torch.NewDisposeScope();
        var loss = nn.functional.mse_loss(line.call(xs), ys);
        loss.backward(); // expect: MLQ5001
        sgd.step();
        return loss.item<float>();
    })
    .ToArray();

Console.WriteLine(string.Join(' ', losses.TakeLast(5).Select(l => l.ToString("F5"))));
