// corpus: A variational autoencoder whose losses are kept as numbers, whose weight of the divergence grows, and whose samples are drawn without gradients.
// library: TorchSharp
// axis: tuple of losses
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

random.manual_seed(5);
var device = cuda.is_available() ? CUDA : CPU;
var encoder = new Encoder(8).to(device);
var decoder = nn.Sequential(nn.Linear(8, 64), nn.Tanh(), nn.Linear(64, 256)).to(device);
var optimizer = optim.Adam([.. encoder.parameters(), .. decoder.parameters()], 2e-3);
var curve = new List<(float Reconstruction, float Divergence)>();
var batches = Directory.GetFiles("waves", "*.pt").Order(StringComparer.Ordinal).Select(file => torch.load(file)).ToList();
for (var epoch = 0; epoch < 30; epoch++)
{
    var beta = Math.Min(1.0, epoch / 10.0);
    (float Reconstruction, float Divergence) total = (0, 0);
    foreach (var batch in batches)
    {
        using var scope = NewDisposeScope();
        var (reconstruction, divergence) = Losses(batch.to(device));
        var loss = reconstruction + beta * divergence;
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
        total = (total.Reconstruction + reconstruction.item<float>(), total.Divergence + divergence.item<float>());
    }

    curve.Add(total);
}

using (no_grad())
{
    for (var i = 0; i < 5; i++)
    {
        using var scope = NewDisposeScope();
        decoder.call(randn(4, 8, device: device)).cpu().save($"sample-{i}.pt");
    }
}

(Tensor Reconstruction, Tensor Divergence) Losses(Tensor input)
{
    var (mean, logVar) = encoder.call(input);
    var z = mean + (logVar * 0.5).exp() * randn_like(mean);
    return (nn.functional.mse_loss(decoder.call(z), input), -0.5 * (1 + logVar - mean * mean - logVar.exp()).mean());
}

internal sealed class Encoder : nn.Module<Tensor, (Tensor, Tensor)>
{
    private readonly Linear body = nn.Linear(256, 64);
    private readonly Linear mean;
    private readonly Linear logVar;

    public Encoder(int size) : base("encoder")
    {
        mean = nn.Linear(64, size);
        logVar = nn.Linear(64, size);
        RegisterComponents();
    }

    public override (Tensor, Tensor) forward(Tensor input)
    {
        var hidden = nn.functional.tanh(body.call(input));
        return (mean.call(hidden), logVar.call(hidden));
    }
}
