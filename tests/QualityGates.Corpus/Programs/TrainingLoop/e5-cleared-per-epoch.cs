// corpus: The gradients are cleared once per epoch, above the loop over batches: each batch adds to those of all batches before it.
// library: TorchSharp
// axis: direct
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(7);
var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;

var inputs = torch.rand(512, 12, device: device);
var wanted = inputs.sum(1, keepdim: true);

using var model = Sequential(
    ("in", Linear(12, 32)),
    ("relu", ReLU()),
    ("out", Linear(32, 1)));
model.to(device);
var criterion = MSELoss();
using var optimizer = optim.Adam(model.parameters(), lr: 1e-3);

const int batchSize = 64;
for (int epoch = 1; epoch <= 20; epoch++)
{
    optimizer.zero_grad();
    double running = 0;
    for (int i = 0; i < 512; i += batchSize)
    {
        using var scope = torch.NewDisposeScope();
        var x = inputs.narrow(0, i, batchSize);
        var y = wanted.narrow(0, i, batchSize);
        var prediction = model.call(x);
        var loss = criterion.call(prediction, y);
        loss.backward(); // expect: MLQ5001
        optimizer.step();
        running += loss.item<float>();
    }

    Console.WriteLine($"epoch {epoch}: {running / 8:F4}");
}
