// corpus: Training that resumes: the model is moved and loaded before the optimizer is made, whose state is loaded too.
// library: TorchSharp
// axis: checkpoint
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Resume;

public sealed record Checkpoint(string Folder)
{
    private string Model => Path.Combine(Folder, "model.dat");

    private string Optimizer => Path.Combine(Folder, "optimizer.dat");

    public bool Exists => File.Exists(Model);

    public void Save(nn.Module module, OptimizerHelper optimizer)
    {
        module.save(Model);
        optimizer.save_state_dict(Optimizer);
    }

    public void Load(nn.Module module, OptimizerHelper optimizer)
    {
        module.load(Model);
        optimizer.load_state_dict(Optimizer);
    }
}

public static class Program
{
    public static void Run(Func<nn.Module<Tensor, Tensor>> build, DataLoader loader, Checkpoint checkpoint)
    {
        manual_seed(1);
        var device = cuda.is_available() ? CUDA : CPU;
        var model = build();
        model = model.to(device);
        var optimizer = optim.Adam(model.parameters());
        if (checkpoint.Exists)
        {
            checkpoint.Load(model, optimizer);
        }

        for (var epoch = 0; epoch < 20; epoch++)
        {
            model.train();
            using (var epochScope = NewDisposeScope())
            {
                foreach (var batch in loader)
                {
                    optimizer.zero_grad();
                    var loss = nn.functional.mse_loss(model.call(batch["x"].to(device)), batch["y"].to(device));
                    loss.backward();
                    optimizer.step();
                    epochScope.DisposeEverything();
                }
            }

            optimizer.save_state_dict(Path.Combine(checkpoint.Folder, "optimizer.dat"));
        }
    }
}
