// corpus: Particles begin at random places and are moved by forces; their energy is summed up, and nothing learns from them.
// library: none
// axis: simulation
var box = new Box(particles: 200);
for (var step = 0; step < 5_000; step++)
{
    box.Step(0.001);
    if (step % 500 == 0)
    {
        Console.WriteLine($"step {step}: energy {box.Energy():F3}");
    }
}

internal sealed class Box
{
    private readonly Random _random = new();
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _vx;
    private readonly double[] _vy;
    private readonly double[] _mass;

    public Box(int particles)
    {
        _x = Fill(particles, 0, 1);
        _y = Fill(particles, 0, 1);
        _vx = Fill(particles, -0.5, 0.5);
        _vy = Fill(particles, -0.5, 0.5);
        _mass = Fill(particles, 1, 2);
    }

    public void Step(double time)
    {
        for (var i = 0; i < _x.Length; i++)
        {
            var fx = 0.0;
            var fy = 0.0;
            for (var j = 0; j < _x.Length; j++)
            {
                if (i == j)
                {
                    continue;
                }

                var dx = _x[i] - _x[j];
                var dy = _y[i] - _y[j];
                var distance = Math.Max(0.01, Math.Sqrt(dx * dx + dy * dy));
                var force = _mass[j] / (distance * distance * distance);
                fx += force * dx;
                fy += force * dy;
            }

            _vx[i] += time * fx;
            _vy[i] += time * fy;
        }

        for (var i = 0; i < _x.Length; i++)
        {
            _x[i] += time * _vx[i];
            _y[i] += time * _vy[i];
        }
    }

    public double Energy()
    {
        var energy = 0.0;
        for (var i = 0; i < _x.Length; i++)
        {
            energy += 0.5 * _mass[i] * (_vx[i] * _vx[i] + _vy[i] * _vy[i]);
        }

        return energy;
    }

    private double[] Fill(int count, double low, double high)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = low + _random.NextDouble() * (high - low);
        }

        return values;
    }
}
