// corpus: Folds of SharpLearning without seed.
// library: SharpLearning
// axis: direct
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.DecisionTrees.Learners;

public static class Study
{
    public static double[] Run(F64Matrix observations, double[] targets)
    {
        var folds = new RandomCrossValidation<double>(5); // expect: MLQ1005
        return folds.CrossValidate(new RegressionDecisionTreeLearner(), observations, targets);
    }

    public static double[] Again(F64Matrix observations, double[] targets) =>
        new RandomCrossValidation<double>(5, seed: 9).CrossValidate(new RegressionDecisionTreeLearner(), observations, targets);
}
