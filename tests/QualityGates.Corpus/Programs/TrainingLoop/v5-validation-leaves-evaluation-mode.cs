// corpus: Each epoch ends with a validation that sets the mode, and the next one trains in it.
// library: TorchSharp
// axis: methods of one class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class LeafNet : Module<Tensor, Tensor>
{
    private readonly Conv2d conv1 = Conv2d(3, 16, 3, padding: 1);
    private readonly BatchNorm2d norm1 = BatchNorm2d(16);
    private readonly AdaptiveAvgPool2d pool = AdaptiveAvgPool2d(1);
    private readonly Linear classifier = Linear(16, 5);

    public LeafNet() : base("leafs") => RegisterComponents();

    public override Tensor forward(Tensor t) => classifier.call(pool.call(functional.relu(norm1.call(conv1.call(t)))).flatten(1));
}

internal sealed class LeafTraining
{
    private readonly LeafNet _model;
    private readonly optim.Optimizer _optimizer;

    public LeafTraining()
    {
        random.manual_seed(21);
        _model = new LeafNet();
        _optimizer = optim.AdamW(_model.parameters(), 1e-3);
    }

    public void Run(IReadOnlyList<(Tensor Image, Tensor Label)> train, IReadOnlyList<(Tensor Image, Tensor Label)> validation)
    {
        for (var epoch = 0; epoch < 30; epoch++)
        {
            TrainOnce(train);
            Console.WriteLine($"{epoch}\t{Validate(validation):F3}");
        }
    }

    private void TrainOnce(IReadOnlyList<(Tensor Image, Tensor Label)> batches)
    {
        foreach (var (image, label) in batches)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            var logits = _model.call(image); // expect: MLQ5003
            var loss = functional.cross_entropy(logits, label);
            loss.backward();
            _optimizer.step();
        }
    }

    private double Validate(IReadOnlyList<(Tensor Image, Tensor Label)> batches)
    {
        _model.eval();
        using var guard = no_grad();
        double sum = 0;
        foreach (var (image, label) in batches)
        {
            using var scope = NewDisposeScope();
            sum += functional.cross_entropy(_model.call(image), label).item<float>();
        }

        return sum / batches.Count;
    }
}
