// corpus: A notebook turned script: the optimizer is made before the move to the GPU, and gradients are cleared once, before the loop.
// library: TorchSharp
// axis: top-level program, tuple results, device
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

// %% setup
manual_seed(2024);
var images = torch.rand(2048, 1, 28, 28);

// %% model
var vae = new Vae(latent: 20);
var optimizer = optim.Adam(vae.parameters(), lr: 1e-3); // expect: MLQ5008
if (cuda.is_available())
{
    vae.cuda();
}

// %% training
vae.train();
optimizer.zero_grad();
for (int epoch = 1; epoch <= 10; epoch++)
{
    double total = 0;
    for (long i = 0; i < images.shape[0]; i += 128)
    {
        using (var d = NewDisposeScope())
        {
            var x = images.narrow(0, i, 128).to(cuda.is_available() ? CUDA : CPU);
            var (recon, mu, logvar) = vae.call(x);
            var loss = Loss(recon, x, mu, logvar);
            loss.backward(); // expect: MLQ5001
            optimizer.step();
            total += loss.ToDouble();
        }
    }

    Console.WriteLine($"epoch {epoch}: {total / images.shape[0]:F4}");
}

// %% loss
static Tensor Loss(Tensor recon, Tensor x, Tensor mu, Tensor logvar)
{
    var bce = binary_cross_entropy(recon, x.view(-1, 784), reduction: nn.Reduction.Sum);
    var kld = -0.5 * (1 + logvar - mu.pow(2) - logvar.exp()).sum();
    return bce + kld;
}

class Vae : nn.Module<Tensor, (Tensor, Tensor, Tensor)>
{
    private Linear fc1, fc21, fc22, fc3, fc4;

    public Vae(int latent) : base("vae")
    {
        fc1 = nn.Linear(784, 400);
        fc21 = nn.Linear(400, latent);
        fc22 = nn.Linear(400, latent);
        fc3 = nn.Linear(latent, 400);
        fc4 = nn.Linear(400, 784);
        RegisterComponents();
    }

    public override (Tensor, Tensor, Tensor) forward(Tensor x)
    {
        var h = relu(fc1.call(x.view(-1, 784)));
        var (mu, logvar) = (fc21.call(h), fc22.call(h));
        var z = mu + torch.randn_like(mu) * (0.5 * logvar).exp();
        return (torch.sigmoid(fc4.call(relu(fc3.call(z)))), mu, logvar);
    }
}
