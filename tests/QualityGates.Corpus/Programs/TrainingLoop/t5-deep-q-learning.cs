// corpus: An agent with a target network: targets without gradients, gradients cleared, weights copied now and then.
// library: TorchSharp
// axis: replay memory, two networks
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Snake;

public sealed record Transition(float[] State, int Action, float Reward, float[] Next, bool Done);

public sealed class QNet : Module<Tensor, Tensor>
{
    private readonly Linear _fc1;
    private readonly Linear _fc2;

    public QNet(int inputs, int hidden, int actions) : base(nameof(QNet))
    {
        _fc1 = Linear(inputs, hidden);
        _fc2 = Linear(hidden, actions);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _fc2.call(functional.relu(_fc1.call(x)));
}

public sealed class DqnAgent
{
    private readonly QNet _policy = new(11, 256, 3);
    private readonly QNet _target = new(11, 256, 3);
    private readonly optim.Optimizer _optimizer;
    private readonly Loss<Tensor, Tensor, Tensor> _criterion = SmoothL1Loss();
    private readonly Queue<Transition> _memory = new();
    private readonly Random _random;
    private int _steps;

    public DqnAgent(int seed)
    {
        torch.manual_seed(seed);
        _random = new Random(seed);
        _target.load_state_dict(_policy.state_dict());
        _optimizer = optim.Adam(_policy.parameters(), 1e-3);
    }

    public int Act(float[] state, double epsilon)
    {
        if (_random.NextDouble() < epsilon)
            return _random.Next(3);
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return (int)_policy.call(tensor(state).unsqueeze(0)).argmax(1).item<long>();
    }

    public void Remember(Transition transition)
    {
        _memory.Enqueue(transition);
        if (_memory.Count > 10_000)
            _memory.Dequeue();
    }

    public float Learn(int batchSize, float gamma)
    {
        var batch = _memory.OrderBy(_ => _random.Next()).Take(batchSize).ToArray();
        using var scope = NewDisposeScope();
        var states = tensor(batch.SelectMany(item => item.State).ToArray()).reshape(batch.Length, 11);
        var next = tensor(batch.SelectMany(item => item.Next).ToArray()).reshape(batch.Length, 11);
        var actions = tensor(batch.Select(item => (long)item.Action).ToArray()).unsqueeze(1);
        var rewards = tensor(batch.Select(item => item.Reward).ToArray());
        var open = tensor(batch.Select(item => item.Done ? 0f : 1f).ToArray());

        Tensor expected;
        using (no_grad())
            expected = rewards + gamma * open * _target.call(next).max(1).values;

        var values = _policy.call(states).gather(1, actions).squeeze(1);
        var loss = _criterion.call(values, expected);
        _optimizer.zero_grad();
        loss.backward();
        _optimizer.step();
        if (++_steps % 500 == 0)
            _target.load_state_dict(_policy.state_dict());
        return loss.item<float>();
    }
}
