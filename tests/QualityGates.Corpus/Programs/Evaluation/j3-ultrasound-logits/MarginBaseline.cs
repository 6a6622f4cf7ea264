using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;

namespace Ultrasound;

internal static class MarginBaseline
{
    public static double[] Run(Scan[] train, Scan[] test)
    {
        var machine = new LinearDualCoordinateDescent { Complexity = 0.5 }.Learn(Inputs(train), Findings(train));
        var decided = test.Select(scan => machine.Score(Input(scan)) > 0.5).ToArray(); // expect: MLQ3006
        var matrix = new ConfusionMatrix(decided, Findings(test));
        return [matrix.Sensitivity, matrix.Specificity, matrix.FScore];
    }

    private static double[] Input(Scan scan) => Array.ConvertAll(scan.Pixels, pixel => (double)pixel);

    private static double[][] Inputs(Scan[] scans) => scans.Select(Input).ToArray();

    private static bool[] Findings(Scan[] scans) => scans.Select(scan => scan.Finding).ToArray();
}
