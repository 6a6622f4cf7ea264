// corpus: Meant as accumulation, but the branch that steps forgets to clear: the gradients of all epochs pile up.
// library: TorchSharp
// axis: accumulation
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(0);
const int accumulationSteps = 4;
var model = nn.Sequential(nn.Linear(30, 60), nn.GELU(), nn.Linear(60, 1));
var optimizer = optim.SGD(model.parameters(), learningRate: 0.01, momentum: 0.9);
var x = randn(4096, 30);
var y = x.sum(1, keepdim: true);
using var set = utils.data.TensorDataset(x, y);

for (var epoch = 0; epoch < 10; epoch++)
{
    var running = 0.0;
    for (var i = 0; i < 64; i++)
    {
        using var scope = NewDisposeScope();
        var rows = x.narrow(0, i * 64, 64);
        var wanted = y.narrow(0, i * 64, 64);
        var loss = nn.functional.mse_loss(model.call(rows), wanted) / accumulationSteps;
        loss.backward(); // expect: MLQ5001
        running += loss.item<float>();
        if ((i + 1) % accumulationSteps == 0)
        {
            optimizer.step();
        }
    }

    Console.WriteLine($"Epoch {epoch}: {running / 16}");
}
