using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGates.Rules.Leakage;

namespace QualityGates.Fixes.Leakage;

/// <summary>MLQ2008: takes the target out of the features, where the list is written at the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TargetInFeaturesFix)), Shared]
public sealed class TargetInFeaturesFix() : FeatureRemovalFix(TargetInFeatures.Id, TargetInFeatures.ColumnsProperty);
