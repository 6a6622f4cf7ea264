// corpus: A network of two layers, written by hand for XOR, starts with weights of a generator without seed.
// library: none
// axis: network by hand
var net = new TinyNet(2, 4);
double[][] x = [[0, 0], [0, 1], [1, 0], [1, 1]];
double[] y = [0, 1, 1, 0];
for (int epoch = 0; epoch < 5000; epoch++)
{
    for (int i = 0; i < x.Length; i++)
    {
        net.Train(x[i], y[i], 0.3);
    }
}

foreach (var row in x)
{
    Console.WriteLine($"{row[0]} {row[1]} -> {net.Forward(row):F3}");
}

class TinyNet
{
    readonly double[,] w1;
    readonly double[] w2;
    readonly double[] hidden;

    public TinyNet(int inputs, int hiddenCount)
    {
        w1 = new double[hiddenCount, inputs];
        w2 = new double[hiddenCount];
        hidden = new double[hiddenCount];
        Random r = new Random(); // expect: MLQ1002
        for (int h = 0; h < hiddenCount; h++)
        {
            w2[h] = r.NextDouble() - 0.5;
            for (int i = 0; i < inputs; i++)
            {
                w1[h, i] = r.NextDouble() - 0.5;
            }
        }
    }

    static double Sigmoid(double v) => 1.0 / (1.0 + Math.Exp(-v));

    public double Forward(double[] input)
    {
        double output = 0;
        for (int h = 0; h < hidden.Length; h++)
        {
            double sum = 0;
            for (int i = 0; i < input.Length; i++)
            {
                sum += w1[h, i] * input[i];
            }

            hidden[h] = Sigmoid(sum);
            output += w2[h] * hidden[h];
        }

        return Sigmoid(output);
    }

    public void Train(double[] input, double target, double rate)
    {
        double o = Forward(input);
        double delta = (target - o) * o * (1 - o);
        for (int h = 0; h < hidden.Length; h++)
        {
            double hiddenDelta = delta * w2[h] * hidden[h] * (1 - hidden[h]);
            w2[h] += rate * delta * hidden[h];
            for (int i = 0; i < input.Length; i++)
            {
                w1[h, i] += rate * hiddenDelta * input[i];
            }
        }
    }
}
