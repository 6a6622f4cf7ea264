// corpus: The blocks of a tower are in a list nobody registers, and each epoch begins with a new optimizer.
// library: TorchSharp
// axis: list, loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

class Tower : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> stem = Linear(10, 32);
    private readonly List<Module<Tensor, Tensor>> layers = new(); // expect: MLQ5007
    private readonly Module<Tensor, Tensor> head = Linear(32, 1);

    public Tower(int depth) : base("tower")
    {
        for (int i = 0; i < depth; i++)
            layers.Add(Sequential(Linear(32, 32), ReLU()));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        x = stem.call(x);
        foreach (var layer in layers)
            x = x + layer.call(x);
        return head.call(x);
    }
}

class Program
{
    static void Main(string[] args)
    {
        random.manual_seed(33);
        var tower = new Tower(depth: 4);
        var xs = Tensor.load("tower.x.pt").split(64);
        var ys = Tensor.load("tower.y.pt").split(64);
        for (int epoch = 0; epoch < 50; epoch++)
        {
            var optimizer = optim.Adam(tower.parameters(), 0.01); // expect: MLQ5008
            for (int i = 0; i < xs.Length; i++)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(tower.call(xs[i]), ys[i]).backward();
                optimizer.step();
            }
        }
    }
}
