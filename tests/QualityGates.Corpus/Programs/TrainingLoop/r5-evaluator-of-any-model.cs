// corpus: A generic evaluator guards against gradients but leaves the mode alone; the trainer that calls it has set training mode.
// library: TorchSharp
// axis: generic class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(0);
var trainer = new Trainer<Tower>(new Tower(), tower => optim.Adam(tower.parameters(), 1e-3));
trainer.Fit(new TensorPairs(torch.load("x.pt"), torch.load("y.pt")), new TensorPairs(torch.load("xv.pt"), torch.load("yv.pt")), 25);

public sealed record TensorPairs(Tensor X, Tensor Y)
{
    public IEnumerable<(Tensor, Tensor)> Chunks(int size) => X.split(size).Zip(Y.split(size));
}

public sealed class Tower : Module<Tensor, Tensor>
{
    private readonly TorchSharp.Modules.Sequential body = Sequential(
        ("c1", Conv2d(1, 16, 3L)), ("n1", BatchNorm2d(16)), ("r1", ReLU()), ("p1", MaxPool2d(2)),
        ("f", Flatten()), ("d", Dropout(0.4)), ("o", Linear(16 * 13 * 13, 10)));

    public Tower() : base("tower") => RegisterComponents();

    public override Tensor forward(Tensor input) => body.call(input);
}

public sealed class Evaluator<TModel> where TModel : Module<Tensor, Tensor>
{
    private readonly TModel _model;

    public Evaluator(TModel model) => _model = model;

    public (double Loss, double Accuracy) Evaluate(TensorPairs data)
    {
        double loss = 0, hits = 0;
        using (torch.no_grad())
        {
            foreach (var (x, y) in data.Chunks(512))
            {
                using var scope = torch.NewDisposeScope();
                var logits = _model.call(x); // expect: MLQ5003
                loss += functional.cross_entropy(logits, y, reduction: Reduction.Sum).item<float>();
                hits += logits.argmax(1).eq(y).sum().item<long>();
            }
        }
        return (loss / data.X.shape[0], hits / data.X.shape[0]);
    }
}

public sealed class Trainer<TModel> where TModel : Module<Tensor, Tensor>
{
    private readonly TModel _model;
    private readonly optim.Optimizer _optimizer;
    private readonly Evaluator<TModel> _evaluator;

    public Trainer(TModel model, Func<TModel, optim.Optimizer> optimizer)
    {
        _model = model;
        _optimizer = optimizer(model);
        _evaluator = new Evaluator<TModel>(model);
    }

    public void Fit(TensorPairs train, TensorPairs valid, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _model.train();
            foreach (var (x, y) in train.Chunks(64))
            {
                using var scope = torch.NewDisposeScope();
                _optimizer.zero_grad();
                functional.cross_entropy(_model.call(x), y).backward();
                _optimizer.step();
            }
            var (loss, accuracy) = _evaluator.Evaluate(valid);
            Console.WriteLine($"{epoch,3} {loss:F4} {accuracy:P2}");
        }
    }
}
