using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace Vineyard;

public static class Errors
{
    public static double Rmse(Vector<double> wanted, Vector<double> given) => Math.Sqrt((wanted - given).DotProduct(wanted - given) / wanted.Count);

    public static double Mae(Vector<double> wanted, Vector<double> given) => (wanted - given).L1Norm() / wanted.Count;

    public static double R2(Vector<double> wanted, Vector<double> given) => GoodnessOfFit.CoefficientOfDetermination(given, wanted);
}
