// corpus: The constructor of a trainer makes the optimizer; the method that trains moves the network to the device first.
// library: TorchSharp
// axis: constructor and method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public class SignalTrainer
{
    private readonly Module<Tensor, Tensor> model;
    private readonly optim.Optimizer optimizer;
    private readonly Device device;

    public SignalTrainer(Module<Tensor, Tensor> model, bool useGpu)
    {
        this.model = model;
        device = useGpu ? torch.CUDA : torch.CPU;
        optimizer = optim.AdamW(model.parameters(), 1e-3); // expect: MLQ5008
    }

    public void Train(Tensor[] x, Tensor[] y, int epochs)
    {
        torch.manual_seed(6);
        model.to(device);
        model.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (input, target) in x.Zip(y))
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(model.call(input.to(device)), target.to(device)).backward();
                optimizer.step();
            }
        }
    }
}

public class PreparedTrainer
{
    private readonly Module<Tensor, Tensor> model;
    private readonly optim.Optimizer optimizer;
    private readonly Device device;

    public PreparedTrainer(Func<Module<Tensor, Tensor>> create, Device device)
    {
        this.device = device;
        torch.manual_seed(6);
        model = create();
        model.to(device);
        optimizer = optim.AdamW(model.parameters(), 1e-3);
    }

    public void Train(Tensor[] x, Tensor[] y, int epochs)
    {
        model.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (input, target) in x.Zip(y))
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(model.call(input.to(device)), target.to(device)).backward();
                optimizer.step();
            }
        }
    }
}
